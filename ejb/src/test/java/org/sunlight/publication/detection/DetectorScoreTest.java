package org.sunlight.publication.detection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.detection.DetectorScore.Label;
import org.sunlight.publication.detection.DetectorScore.Sentence;

/** Precision and recall on sentences of the trade with invented data, the same on every run. */
class DetectorScoreTest {

    private static final int ROUNDS = 12;
    private static final int CLEAN_ROUNDS = 5;
    private static final double OVERALL = 0.97;
    private static final double EACH = 0.90;
    private static final Pattern SLOT = Pattern.compile("\\{([A-Z_]+)(?:/([A-Z_]+))?\\}");
    private static final Set<String> OFFICIAL = Set.of("0871-63110000", "400-800-1234");

    private static final String[] SURNAMES = ("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 邓 冯 韩 曹 曾 彭 萧"
                    + " 蔡 潘 田 董 袁 于 余 叶 蒋 杜 苏 魏 程 吕 丁 沈 任 姚 卢 傅 钟 姜 崔 谭 廖 范 汪 陆 金 石 戴 贾 韦 夏 邱 方 侯 邹 熊 孟 秦"
                    + " 白 江 阎 薛 尹 段 雷 黎 史 龙 陶 贺 顾 毛 郝 龚 邵 万 钱 严 赖 覃 洪 武 莫 孔 欧阳 普 刀")
            .split(" ");
    private static final String[] GIVEN = ("建国 秀英 伟 芳 丽华 志强 桂兰 小红 文斌 丽 琼仙 家富 正荣 金凤 美玲 绍华 云 开明 世昌 国良 慧 学勤 永祥 春梅 翠芬 晓燕"
                    + " 海涛 梓涵 浩然 宇轩 一诺 沐阳 子墨 若曦 存义 朝珍 有才 光耀 从容 加宽 应仙 自强 顺清 本立 竹君 怀瑾 立 蕾 恩泽 乔仙 济民 雪松 泽宇")
            .split(" ");
    private static final String[] ROADS =
            "昆明市五华区龙泉路 官渡区关兴路 盘龙区穿金路 西山区春雨路 呈贡区彩云南路 安宁市连然街道百花路 嵩明县嵩阳镇北街 官渡区矣六街道".split(" ");
    private static final String[] VILLAGES = "寻甸县仁德街道道院村委会 富民县永定街道河东村 石林县鹿阜街道小乐台旧村委会 禄劝县屏山街道硝井村 宜良县匡远街道蓬莱村".split(" ");
    private static final String[] ILLNESSES = "尿毒症 肺癌 糖尿病 脑梗死 精神分裂症 白血病 尘肺病 乙肝 冠心病 抑郁症 股骨头坏死 类风湿 肝硬化 胃癌".split(" ");

    private final Random random = new Random(2017);

    @Test
    @DisplayName("DET-09 precision and recall stay above their floors, over all and for each kind")
    void keepsTheScore() throws IOException {
        List<Sentence> sentences = sentences();
        assertTrue(sentences.size() >= 600, "sentences: " + sentences.size());
        new DetectorScore(new Known(List.of(), List.of(), OFFICIAL))
                .print("detector score", sentences)
                .holds(OVERALL, EACH);
    }

    private List<Sentence> sentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            lines("sentences.txt").forEach(line -> sentences.add(filled(line)));
        }
        for (int round = 0; round < CLEAN_ROUNDS; round++) {
            lines("clean-sentences.txt").forEach(line -> sentences.add(new Sentence(digits(line), List.of())));
        }
        return sentences;
    }

    static Stream<String> lines(String file) throws IOException {
        try (InputStream stream = DetectorScoreTest.class.getResourceAsStream("/detection/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    private String digits(String line) {
        StringBuilder filled = new StringBuilder();
        line.chars().forEach(c -> filled.append(c == '#' ? (char) ('0' + random.nextInt(10)) : (char) c));
        return filled.toString();
    }

    private Sentence filled(String line) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher slot = SLOT.matcher(line.replace("\\n", "\n"));
        while (slot.find()) {
            slot.appendReplacement(text, "");
            int start = text.length();
            text.append(datum(slot.group(1)));
            labels.add(new Label(kind(slot.group(1)), start, text.length()));
            if (slot.group(2) != null) {
                labels.add(new Label(kind(slot.group(2)), start, text.length()));
            }
        }
        slot.appendTail(text);
        return new Sentence(text.toString(), labels);
    }

    private static Suspicion kind(String slot) {
        return slot.startsWith("SECRECY") ? Suspicion.SECRECY_MARK : Suspicion.valueOf(slot);
    }

    private String datum(String slot) {
        return switch (slot) {
            case "NAME" -> one(SURNAMES) + one(GIVEN);
            case "ID_NUMBER" -> disguised(identity());
            case "MOBILE" -> mobile();
            case "PHONE" -> "0871" + one("-", "", " ") + "6" + number(7);
            case "BANK_CARD" -> card();
            case "EMAIL" ->
                one("zhang", "li.na", "wx_2008", "km88") + random.nextInt(100) + "@"
                        + one("example.com", "mail.example.cn");
            case "ONLINE_ACCOUNT" -> one("1" + number(8), "a_" + number(6));
            case "PLATE" ->
                "云" + one("A", "D", "G") + one("", "·") + one("1" + number(4), "D1" + number(4), number(3) + "KL");
            case "PASSPORT" -> one("E", "G") + "7" + number(7);
            case "SOCIAL_SECURITY" -> one("A", "") + "5" + number(8);
            case "DISABILITY_CERTIFICATE" -> identity() + (1 + random.nextInt(7)) + (1 + random.nextInt(4));
            case "ADDRESS" -> address();
            case "BIRTH_DATE" -> birthDate();
            case "ILLNESS" -> one(ILLNESSES);
            case "MINOR" -> one((3 + random.nextInt(11)) + "岁", one("六", "八", "十", "十二") + "岁");
            case "SECRECY_MARK" -> one("秘密★1年", "机密★长期", "绝密★30年", "秘 密", "机密");
            case "SECRECY_LEVEL" -> one("秘密", "机密");
            case "SECRECY_INTERNAL" -> one("内部资料 注意保存", "内部文件，不得外传", "工作秘密");
            case "SECRECY_CLOSED" -> one("此件不公开", "此件不予公开");
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String number(int digits) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }

    private String two(int most) {
        return String.format(Locale.ROOT, "%02d", 1 + random.nextInt(most));
    }

    private String identity() {
        String number = one("530102", "530111", "530129", "510104", "522401")
                + (1940 + random.nextInt(70))
                + two(12)
                + two(28)
                + number(3);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        boolean wrong = random.nextInt(20) == 0;
        return number + "10X98765432".charAt((sum + (wrong ? 1 : 0)) % 11);
    }

    private String disguised(String number) {
        return switch (random.nextInt(6)) {
            case 0 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 1 -> wide(number);
            case 2 -> number.substring(0, 9) + "\u200b" + number.substring(9);
            default -> number;
        };
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        return wide.toString();
    }

    private String mobile() {
        String number = "1" + one("3", "5", "7", "8", "9") + number(9);
        return switch (random.nextInt(6)) {
            case 0 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
            case 1 -> number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
            case 2 -> wide(number);
            default -> number;
        };
    }

    private String card() {
        String body = "62" + number(one("a", "b").equals("a") ? 16 : 13);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        String card = body + (10 - sum % 10) % 10;
        return random.nextInt(3) == 0 ? card.replaceAll("(\\d{4})(?=\\d)", "$1 ") : card;
    }

    private String address() {
        int house = 1 + random.nextInt(300);
        return switch (random.nextInt(4)) {
            case 0 ->
                one(ROADS) + house + "号" + (1 + random.nextInt(9)) + "幢" + (1 + random.nextInt(4)) + "单元"
                        + (101 + house) + "室";
            case 1 -> one(VILLAGES) + (1 + random.nextInt(9)) + "组" + house + "号";
            case 2 -> one(ROADS) + house + "号院" + (1 + random.nextInt(9)) + "栋" + (101 + house) + "室";
            default ->
                one(ROADS) + "和谐小区" + (1 + random.nextInt(9)) + "栋" + (1 + random.nextInt(4)) + "单元" + (101 + house);
        };
    }

    private String birthDate() {
        int year = 1940 + random.nextInt(75);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(3)) {
            case 0 -> year + "-" + month + "-" + day;
            case 1 -> year + "年" + month + "月";
            default -> year + "年" + month + "月" + day + "日";
        };
    }
}
