package org.sunlight.publication.detection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML in one pass, without document types and foreign entities. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();
    /** Elements whose end does not end a line of text. */
    private static final Set<String> INLINE = Set.of("t", "r", "rPr", "ins", "hyperlink", "fld", "proofErr", "delText");

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What is told of each element. */
    interface Listener {
        void start(String name, XMLStreamReader element);

        void end(String name);

        void text(String text);
    }

    static void read(InputStream stream, Listener listener) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> listener.start(reader.getLocalName(), reader);
                    case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
                    case XMLStreamConstants.COMMENT -> listener.text("\n" + reader.getText() + "\n");
                    default -> {
                        // declarations and white space say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("no well-formed XML", e);
        }
    }

    /** Value of the attribute of that local name, null where there is none. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text of a document, a line for each piece that belongs together; with the values of attributes if asked. */
    static String text(InputStream stream, boolean attributes) throws IOException {
        StringBuilder all = new StringBuilder();
        read(stream, new Listener() {
            @Override
            public void start(String name, XMLStreamReader element) {
                for (int i = 0; attributes && i < element.getAttributeCount(); i++) {
                    all.append(element.getAttributeValue(i)).append('\n');
                }
            }

            @Override
            public void end(String name) {
                if (!INLINE.contains(name) && !all.isEmpty() && all.charAt(all.length() - 1) != '\n') {
                    all.append('\n');
                }
            }

            @Override
            public void text(String text) {
                all.append(text);
            }
        });
        return all.toString();
    }
}
