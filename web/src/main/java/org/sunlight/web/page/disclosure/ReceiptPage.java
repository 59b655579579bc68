package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;

/** The receipts handed over at the counter: of one request, or of those that were split off. Codes are on them this once. */
@Named("receiptPage")
@ViewScoped
public class ReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @param code null when the receipt is opened a second time */
    public record Receipt(RequestView request, String code) implements Serializable {

        /** On paper it tells the due day, which does not exist before receipt is confirmed. */
        public boolean isPrintable() {
            return code != null
                    && request.replyClock() != null
                    && request.replyClock().dueOn() != null;
        }
    }

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient OrganQueries organs;

    private String number;
    private List<Receipt> receipts = List.of();
    private OrganView organ;

    public void load() {
        Map<String, String> codes = QueryCodes.take();
        receipts = codes.isEmpty()
                ? List.of(new Receipt(requests.view(number), null))
                : codes.entrySet().stream()
                        .map(each -> new Receipt(requests.view(each.getKey()), each.getValue()))
                        .toList();
        organ = organs.organ(receipts.get(0).request().organId());
    }

    public void sendPdf(Receipt receipt) throws IOException {
        send(receipt, NoticeFormat.PDF);
    }

    public void sendDocx(Receipt receipt) throws IOException {
        send(receipt, NoticeFormat.DOCX);
    }

    private void send(Receipt receipt, NoticeFormat format) throws IOException {
        NoticeFile file = requests.receipt(receipt.request().number(), receipt.code(), format);
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    public boolean isCodeGone() {
        return receipts.stream().allMatch(receipt -> receipt.code() == null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public List<Receipt> getReceipts() {
        return receipts;
    }

    public OrganView getOrgan() {
        return organ;
    }
}
