package org.sunlight.publication.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.SentStatements;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;

/** The public side as a reader meets it, over HTTP and without an account. */
class PublicSiteIT extends CatalogueCase {

    private static final String ADDRESS = "http://127.0.0.1:"
            + (8080 + Integer.parseInt(System.getProperty("jboss.socket.binding.port-offset", "0")));

    private final HttpClient reader = HttpClient.newHttpClient();

    @Inject
    private AttachmentService attachments;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource source;

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ADDRESS + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String at(EntryView entry) {
        return "/public/catalogue/" + entry.indexNumber();
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static List<String> inOrder(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        return matcher.results().map(hit -> hit.group(1)).toList();
    }

    @Test
    @DisplayName(
            "PUB-01 the header as the plan of 2017 prints it, empty fields shown empty, the page tags of 47号, no cookie")
    void showsTheHeader() throws Exception {
        EntryView entry = published("昆明市信访局2017年政务公开工作要点<实施方案>", "第一段。\n\n第二段 & 结束。");
        HttpResponse<String> answer = get(at(entry));
        assertEquals(200, answer.statusCode(), answer.body());
        String page = answer.body();
        assertEquals(
                List.of("索引号", "主题分类", "发布机构", "发文日期", "名称", "文号", "关键字"),
                inOrder(page, "<dt>([^<]*)</dt>").subList(0, 7));
        assertTrue(page.contains("<dt>文号</dt><dd></dd>"), "an empty field is shown empty");
        assertTrue(page.contains("<dd>综合政务\\信访</dd>"));
        assertTrue(page.contains("实施方案&gt;</h1>") && page.contains("<p>第二段 &amp; 结束。</p>"), page);
        for (String name : List.of(
                "SiteName",
                "SiteDomain",
                "SiteIDCode",
                "ColumnName",
                "ColumnDescription",
                "ColumnKeywords",
                "ColumnType",
                "ArticleTitle",
                "PubDate",
                "ContentSource",
                "Keywords",
                "Author",
                "Description",
                "Url")) {
            assertEquals(1, inOrder(page, "<meta name=\"(" + name + ")\"").size(), name);
        }
        assertTrue(page.matches("(?s).*<meta name=\"PubDate\" content=\"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\".*"));
        assertFalse(page.contains("<script"), "a public page runs nothing");
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("default-src 'none'"));
    }

    @Test
    @DisplayName("PUB-02 a page holds until the entry changes: 304 to who has it, another validator after the change")
    void holdsUntilItChanges() throws Exception {
        EntryView entry = published("缓存的页面", "正文");
        HttpResponse<String> first = get(at(entry));
        HttpResponse<String> known = get(at(entry), "If-None-Match", tag(first));
        assertEquals(304, known.statusCode());
        assertEquals("", known.body());
        assertEquals(
                304,
                get(at(entry), "If-None-Match", "\"other\", W/" + tag(first)).statusCode());
        published("另一件不相干", "正文");
        assertEquals(tag(first), tag(get(at(entry))));
        as(
                "li",
                () -> catalogue.correct(new CorrectEntry(
                        entry.indexNumber(), entry.version(), particulars("昆信〔2017〕3号", null, null), "补登文号")));
        HttpResponse<String> after = get(at(entry), "If-None-Match", tag(first));
        assertEquals(200, after.statusCode());
        assertNotEquals(tag(first), tag(after));
        assertTrue(after.body().contains("昆信〔2017〕3号") && after.body().contains("补登文号"));
        assertNotEquals(tag(after), tag(get(at(entry), "Cookie", "sunlight-language=en")), "each language its own");
    }

    @Test
    @DisplayName(
            "PUB-03 withdrawn: 410 with day and reason, without title and text; gone from list and search; the feed says so")
    void showsTombstones() throws Exception {
        EntryView entry = published("蠹鱼的秘密标题", "蠹鱼的正文");
        assertTrue(get("/public/catalogue?words=%E8%A0%B9%E9%B1%BC").body().contains(entry.indexNumber()));
        assertTrue(get("/public/feed.atom").body().contains("蠹鱼的秘密标题"));
        withdrawn(entry, "发布有误");
        HttpResponse<String> answer = get(at(entry));
        assertEquals(410, answer.statusCode());
        assertTrue(answer.body().contains("发布有误"));
        assertFalse(answer.body().contains("蠹鱼"), "what was withdrawn stands nowhere");
        assertFalse(get("/public/catalogue?words=%E8%A0%B9%E9%B1%BC").body().contains(entry.indexNumber()));
        assertFalse(get("/public/").body().contains("蠹鱼"));
        String feed = get("/public/feed.atom").body();
        assertTrue(feed.contains("<at:deleted-entry ref=\"" + ADDRESS + at(entry) + "\""), feed);
        assertFalse(feed.contains("蠹鱼"));
    }

    @Test
    @DisplayName("PUB-04 an unknown number and a row changed by SQL are not there")
    void knowsNothingElse() throws Exception {
        assertEquals(404, get("/public/catalogue/no-such-number").statusCode());
        assertEquals(404, get("/public/catalogue?index=%3Cscript%3E").statusCode());
        EntryView entry = published("将被篡改", "原文");
        assertEquals(200, get(at(entry)).statusCode());
        EntryView other = published("篡改前未读", "原文");
        try (Connection connection = source.getConnection();
                PreparedStatement forgery =
                        connection.prepareStatement("update catalogue_entry set body = '假的' where index_number = ?")) {
            forgery.setString(1, other.indexNumber());
            forgery.executeUpdate();
        }
        assertEquals(404, get(at(other)).statusCode());
    }

    @Test
    @DisplayName(
            "PUB-05 files: only those of public entries, with the approved bytes and name; a damaged one is not sent")
    void sendsFiles() throws Exception {
        Material paper = material("带附件的信息", "正文");
        AttachmentView stored = as(
                "wang",
                () -> attachments.store(new StoreAttachment(
                        paper.subjectKind(),
                        paper.subjectNumber(),
                        paper.organId(),
                        "附件一.txt",
                        new ByteArrayInputStream("公开的附件".getBytes(StandardCharsets.UTF_8)))));
        String file = "/public/files/" + stored.id();
        assertEquals(404, get(file).statusCode(), "nothing is public before it is published");
        EntryView entry = published(
                new Material(
                        paper.subjectKind(),
                        paper.subjectNumber(),
                        paper.organId(),
                        paper.title(),
                        paper.text(),
                        List.of(MaterialFile.of(stored))),
                particulars());
        assertTrue(get(at(entry)).body().contains("附件一.txt"));
        HttpResponse<String> answer = get(file);
        assertEquals("公开的附件", answer.body());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(
                answer.headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment"));
        withdrawn(entry, "撤下附件");
        assertEquals(404, get(file).statusCode());
    }

    @Test
    @DisplayName(
            "PUB-06 index numbers of older catalogues have an address whatever signs they hold; the site map lists them")
    void findsOddNumbers() throws Exception {
        for (String index : List.of("11370323493219501N/2023-None", "旧目录 第1号?#%", "a//b..c/")) {
            Material paper = material("旧目录的一条 " + index, "正文");
            approved(paper);
            String given = index + "-" + paper.subjectNumber().substring(0, 8);
            as("wang", () -> catalogue.publish(new PublishEntry(paper, particulars(), given, null)));
            String list = get("/public/catalogue").body();
            String href = inOrder(list, "href=\"([^\"]+)\">旧目录的一条 " + Pattern.quote(index))
                    .get(0);
            assertEquals(200, get(href.replace("&amp;", "&")).statusCode(), href);
        }
        String months = get("/public/sitemap.xml").body();
        String month =
                inOrder(months, "(/public/sitemap.xml\\?month=\\d{4}-\\d\\d)<").get(0);
        assertTrue(get(month).body().contains("11370323493219501N/2023-None"));
    }

    @Test
    @DisplayName("PUB-07 list and entry cost the same few statements however much is public, and none once remembered")
    void costsTheSame() throws Exception {
        EntryView one = published("语句计数一", "正文");
        int list = statements("/public/catalogue?words=%E8%AF%AD%E5%8F%A5%E8%AE%A1%E6%95%B0&page=1");
        int entry = statements(at(one));
        for (int i = 0; i < 12; i++) {
            published("语句计数又" + i, "正文");
        }
        assertEquals(list, statements("/public/catalogue?words=%E8%AF%AD%E5%8F%A5%E8%AE%A1%E6%95%B0"));
        assertEquals(entry, statements(at(published("语句计数末", "正文"))));
        assertTrue(list <= 10 && entry <= 10, list + " and " + entry + " statements");
        // once a second somebody looks for changes of other nodes, and now and then for those of the settings
        int least = Integer.MAX_VALUE;
        for (int visit = 0; visit < 4; visit++) {
            least = Math.min(
                    least, SentStatements.during(database, () -> get(at(one))).size());
        }
        assertEquals(0, least);
    }

    private int statements(String path) throws Exception {
        Queue<String> sent = SentStatements.during(database, () -> get(path));
        assertFalse(sent.isEmpty(), path + " was remembered, or the listener is deaf");
        return (int) sent.stream()
                .filter(sql -> !sql.contains("law_revision")
                        && !sql.contains("CHANGED_AT >=")
                        && !sql.contains("changed_at >="))
                .filter(sql -> !sql.toLowerCase(java.util.Locale.ROOT).contains("sum(version)"))
                .count();
    }
}
