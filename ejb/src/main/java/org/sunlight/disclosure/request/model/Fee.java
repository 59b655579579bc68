package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sunlight.disclosure.request.FeeView;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/** A processing fee that was asked for. Source: 政府信息公开条例(2019)第四十二条; 国办函〔2020〕109号. */
@Entity
@Table(name = "request_fee")
public class Fee extends RequestPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "charge_method", length = 20)
    private FeeMethod method;

    @Column(name = "quantity")
    private Integer quantity;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "noticed_on", nullable = false)
    private LocalDate noticedOn;

    @Column(name = "notice_received_on", nullable = false)
    private LocalDate noticeReceivedOn;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "receipt_number", length = 60)
    private String receiptNumber;

    @Column(name = "lapsed_on")
    private LocalDate lapsedOn;

    protected Fee() {}

    Fee(
            DisclosureRequest request,
            FeeMethod method,
            Integer quantity,
            BigDecimal amount,
            LocalDate noticedOn,
            LocalDate noticeReceivedOn) {
        super(request);
        this.method = method;
        this.quantity = quantity;
        this.amount = amount;
        this.noticedOn = noticedOn;
        this.noticeReceivedOn = noticeReceivedOn;
    }

    void pay(LocalDate on, String receipt) {
        if (on.isBefore(noticedOn)) {
            throw RuleBroken.at("paidOn", "BEFORE_NOTICE");
        }
        paidOn = on;
        receiptNumber = Wording.optional("receiptNumber", receipt, 60);
    }

    void lapse(LocalDate on) {
        lapsedOn = on;
    }

    boolean isOpen() {
        return paidOn == null && lapsedOn == null;
    }

    public LocalDate noticeReceivedOn() {
        return noticeReceivedOn;
    }

    public BigDecimal amount() {
        return amount;
    }

    FeeView view() {
        return new FeeView(method, quantity, amount, noticedOn, noticeReceivedOn, paidOn, receiptNumber, lapsedOn);
    }
}
