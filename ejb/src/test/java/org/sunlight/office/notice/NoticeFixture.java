package org.sunlight.office.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.law.rule.RemedyTexts;
import org.sunlight.office.notice.model.Draft;
import org.sunlight.office.notice.model.Letter;
import org.sunlight.office.notice.model.NoticeTemplate;
import org.sunlight.office.notice.model.RemedyWording;
import org.sunlight.office.notice.model.TemplateShelf;
import org.sunlight.office.organ.OrganView;

/** A bureau and drafts with every blank filled. */
public final class NoticeFixture {

    public static final OrganView BUREAU = new OrganView(
            51,
            "KMXF",
            "昆明市信访局",
            50L,
            "/50/51/",
            "KMXF",
            "昆信公",
            "昆明市人民政府",
            "昆明铁路运输法院",
            "云南省昆明市呈贡区锦绣大街1号",
            "650500",
            "0871-12345678",
            null,
            "xfj@example.org",
            false,
            true,
            1);

    private NoticeFixture() {}

    public static Map<String, String> filled(NoticeTemplate template, LocalDate receivedOn) {
        Map<String, String> values = new HashMap<>();
        template.blanks().forEach(blank -> {
            String value = switch (blank.kind()) {
                case "date" -> "2017-10-11";
                case "number" -> "10";
                default -> "示例" + blank.name();
            };
            values.put(blank.name(), value);
        });
        values.put("addressee", "张三");
        values.put("salutation", "您");
        values.put("receivedOn", receivedOn.toString());
        values.put("requested", "2016年度信访专项资金使用情况");
        return values;
    }

    public static Draft draft(String code, LocalDate receivedOn, LocalDate on, Map<String, String> changes) {
        NoticeTemplate template = TemplateShelf.shipped().choose(code, receivedOn, on);
        Map<String, String> values = filled(template, receivedOn);
        values.putAll(changes);
        values.values().removeIf(String::isEmpty);
        var command = new DraftNotice(code, on, "disclosure-request", "KMXF-GK-2024-000142", 51, values);
        return of(template, command, BUREAU);
    }

    public static Draft of(NoticeTemplate template, DraftNotice command, OrganView organ) {
        RemedyWording remedy = template.withRemedy()
                ? RemedyTexts.shipped()
                        .on(command.on(), template.remedyOf())
                        .map(text -> new RemedyWording(text.template(), text.reviewFirst()))
                        .orElse(null)
                : null;
        Letter.Grid days = new Letter.Grid(
                "附：答复期限逐日计算说明",
                List.of("日期", "第几个工作日", "说明"),
                List.of(List.of("2024年2月5日", "—", "收到申请之日，不计入"), List.of("2024年2月6日", "1", "工作日")),
                true);
        return new Draft(template, command, organ, remedy, rule -> days);
    }
}
