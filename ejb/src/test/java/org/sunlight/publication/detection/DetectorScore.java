package org.sunlight.publication.detection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what the detector suggests against what people marked. */
final class DetectorScore {

    record Label(Suspicion kind, int start, int end) {}

    record Sentence(String text, List<Label> labels) {}

    private static final class Score {
        private int found;
        private int right;
        private int labelled;
        private int caught;

        private double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        private double recall() {
            return labelled == 0 ? 1 : (double) caught / labelled;
        }
    }

    private final Known known;
    private final Map<Suspicion, Score> scores = new EnumMap<>(Suspicion.class);
    private final Score all = new Score();

    DetectorScore(Known known) {
        this.known = known;
    }

    DetectorScore print(String title, List<Sentence> sentences) {
        sentences.forEach(this::look);
        scores.forEach((kind, score) -> print(title, kind.name(), score));
        print(title, "ALL of " + sentences.size(), all);
        return this;
    }

    /** Neither precision nor recall may be less, over all and of each kind that the sentences hold or the detector suggested. */
    void holds(double overall, double each) {
        scores.forEach((kind, score) -> {
            assertTrue(score.precision() >= each, kind + " precision " + score.precision());
            assertTrue(score.recall() >= each, kind + " recall " + score.recall());
        });
        assertTrue(all.precision() >= overall, "precision over all " + all.precision());
        assertTrue(all.recall() >= overall, "recall over all " + all.recall());
    }

    private void look(Sentence sentence) {
        List<Suggestion> found = new Detector().look(sentence.text(), known);
        for (Suggestion hit : found) {
            boolean right = sentence.labels().stream().anyMatch(label -> meets(label, hit));
            count(hit.kind(), 1, right ? 1 : 0, 0, 0);
            if (!right) {
                System.out.println("too much: " + hit.kind() + " "
                        + sentence.text().substring(hit.start(), hit.end()) + " in " + sentence.text());
            }
        }
        for (Label label : sentence.labels()) {
            boolean caught = found.stream().anyMatch(hit -> meets(label, hit));
            count(label.kind(), 0, 0, 1, caught ? 1 : 0);
            if (!caught) {
                System.out.println("missed: " + label.kind() + " in " + sentence.text());
            }
        }
    }

    /** The same kind, and most of the datum inside. */
    private static boolean meets(Label label, Suggestion hit) {
        int common = Math.min(label.end(), hit.end()) - Math.max(label.start(), hit.start());
        int longer = Math.max(label.end() - label.start(), hit.end() - hit.start());
        return label.kind() == hit.kind() && common * 3 >= longer * 2;
    }

    private void count(Suspicion kind, int found, int right, int labelled, int caught) {
        for (Score score : List.of(all, scores.computeIfAbsent(kind, first -> new Score()))) {
            score.found += found;
            score.right += right;
            score.labelled += labelled;
            score.caught += caught;
        }
    }

    private static void print(String title, String name, Score score) {
        System.out.printf(
                Locale.ROOT,
                "%s %-24s precision %.3f recall %.3f (%d labelled, %d suggested)%n",
                title,
                name,
                score.precision(),
                score.recall(),
                score.labelled,
                score.found);
    }
}
