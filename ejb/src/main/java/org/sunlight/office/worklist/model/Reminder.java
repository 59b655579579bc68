package org.sunlight.office.worklist.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.ReminderRow;

/** One thing that one person should know; read once, kept. */
@Entity
@Table(name = "reminder")
@NamedQuery(
        name = "Reminder.of",
        query = "select r from Reminder r where r.login = :login"
                + " order by case when r.readAt is null then 0 else 1 end, r.createdAt desc, r.id desc")
@NamedQuery(name = "Reminder.count", query = "select count(r) from Reminder r where r.login = :login")
@NamedQuery(
        name = "Reminder.unread",
        query = "select count(r) from Reminder r where r.login = :login and r.readAt is null")
@NamedQuery(
        name = "Reminder.ringing",
        query = "select r.createdAt from Reminder r where r.login = :login and r.readAt is null")
@NamedQuery(
        name = "Reminder.known",
        query = "select concat(r.login, concat(' ', r.key)) from Reminder r where r.key in :keys")
@NamedQuery(
        name = "Reminder.settle",
        query = "update Reminder r set r.readAt = :at where r.subjectKind = :kind and r.subjectNumber = :number"
                + " and r.key like :beginning and r.readAt is null")
@NamedQuery(
        name = "Reminder.readAll",
        query = "update Reminder r set r.readAt = :at where r.login = :login and r.readAt is null")
public class Reminder {

    private static final int LONGEST_SUBJECT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "login", nullable = false, length = 100)
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(name = "occasion", nullable = false, length = 30)
    private Occasion occasion;

    @Column(name = "occasion_key", nullable = false, length = 200)
    private String key;

    @Column(name = "subject_kind", nullable = false, length = 40)
    private String subjectKind;

    @Column(name = "subject_number", nullable = false, length = 60)
    private String subjectNumber;

    @Column(name = "subject", nullable = false, length = LONGEST_SUBJECT)
    private String subject;

    @Column(name = "rule", length = 60)
    private String rule;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "remaining")
    private Integer remaining;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Reminder() {}

    public static Reminder of(Remind command, Instant at) {
        Reminder reminder = new Reminder();
        reminder.login = command.login();
        reminder.occasion = command.occasion();
        reminder.key = command.key();
        reminder.subjectKind = command.subjectKind();
        reminder.subjectNumber = command.subjectNumber();
        String subject = command.subject() == null ? "" : command.subject();
        reminder.subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        reminder.rule = command.rule();
        reminder.dueOn = command.dueOn();
        reminder.remaining = command.remaining();
        reminder.createdAt = at;
        return reminder;
    }

    /** Reading twice changes nothing. */
    public void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public String login() {
        return login;
    }

    public ReminderRow row() {
        return new ReminderRow(
                id, occasion, subjectKind, subjectNumber, subject, rule, dueOn, remaining, createdAt, readAt);
    }
}
