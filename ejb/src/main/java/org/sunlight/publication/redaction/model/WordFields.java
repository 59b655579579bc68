package org.sunlight.publication.redaction.model;

import static org.sunlight.publication.redaction.model.WordXml.W;
import static org.sunlight.publication.redaction.model.WordXml.is;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fields become what they show; their instructions (addresses, names of files, data of forms) go. Only page numbers stay
 * fields, with an instruction written anew.
 */
final class WordFields {

    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final List<Element> marks = new ArrayList<>();
        private final List<Element> instructions = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
        private boolean settled;
        private boolean kept;
    }

    private WordFields() {}

    static void settle(Node root) {
        WordFields fields = new WordFields();
        for (Element element : WordXml.below(root)) {
            fields.take(element);
        }
        while (!fields.open.isEmpty()) {
            fields.close();
        }
    }

    private void take(Element element) {
        if (is(element, W, "fldSimple")) {
            simple(element);
        } else if (is(element, W, "fldChar")) {
            mark(element);
        } else if (is(element, W, "instrText")) {
            instruction(element);
        } else if (is(element, W, "t") && open.stream().anyMatch(field -> !field.inResult)) {
            WordXml.remove(element);
        }
    }

    private static void simple(Element field) {
        String word = firstWord(field.getAttributeNS(W, "instr"));
        if (PAGE_NUMBERS.contains(word)) {
            field.setAttributeNS(W, field.getAttributeNodeNS(W, "instr").getName(), " " + word + " ");
        } else {
            WordXml.unwrap(field);
        }
    }

    private void mark(Element mark) {
        WordXml.children(mark).forEach(WordXml::remove);
        switch (mark.getAttributeNS(W, "fldCharType")) {
            case "begin" -> {
                Field field = new Field();
                field.marks.add(mark);
                open.push(field);
            }
            case "separate" -> {
                if (open.isEmpty()) {
                    WordXml.remove(mark);
                } else {
                    open.peek().marks.add(mark);
                    settle(open.peek());
                    open.peek().inResult = true;
                }
            }
            default -> {
                if (open.isEmpty()) {
                    WordXml.remove(mark);
                } else {
                    open.peek().marks.add(mark);
                    close();
                }
            }
        }
    }

    private void instruction(Element text) {
        if (open.isEmpty()) {
            WordXml.remove(text);
        } else {
            open.peek().instructions.add(text);
            open.peek().instruction.append(text.getTextContent());
        }
    }

    private static void settle(Field field) {
        if (field.settled) {
            return;
        }
        field.settled = true;
        String word = firstWord(field.instruction.toString());
        field.kept = PAGE_NUMBERS.contains(word) && !field.instructions.isEmpty();
        for (int i = field.kept ? 1 : 0; i < field.instructions.size(); i++) {
            WordXml.remove(field.instructions.get(i));
        }
        if (field.kept) {
            field.instructions.get(0).setTextContent(" " + word + " ");
        }
    }

    private void close() {
        Field field = open.pop();
        settle(field);
        if (!field.kept) {
            field.marks.forEach(WordXml::remove);
        }
    }

    private static String firstWord(String instruction) {
        return instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
    }
}
