package org.sunlight.publication.redaction.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML of Word's parts: no document types, no entities from elsewhere, no words into the log. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String V = "urn:schemas-microsoft-com:vml";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private WordXml() {}

    /** @throws org.sunlight.shared.error.RuleBroken REDACTION_FILE_DAMAGED for anything but plain well-formed XML */
    static Document parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException broken) {
            throw Refusal.damaged();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] write(Document document) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean is(Node node, String space, String name) {
        return node instanceof Element && space.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Node> children(Node of) {
        List<Node> children = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** All elements below, in the order of the document. */
    static List<Element> below(Node of) {
        List<Element> found = new ArrayList<>();
        for (Node child : children(of)) {
            if (child instanceof Element element) {
                found.add(element);
                found.addAll(below(element));
            }
        }
        return found;
    }

    static List<Element> below(Node of, String space, String name) {
        return below(of).stream().filter(element -> is(element, space, name)).toList();
    }

    /** The first child of that name, or null. */
    static Element child(Node of, String space, String name) {
        for (Node child : children(of)) {
            if (is(child, space, name)) {
                return (Element) child;
            }
        }
        return null;
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** The content takes the place of its wrapping. */
    static void unwrap(Element wrapping) {
        Node parent = wrapping.getParentNode();
        while (wrapping.getFirstChild() != null) {
            parent.insertBefore(wrapping.getFirstChild(), wrapping);
        }
        parent.removeChild(wrapping);
    }

    /** A switch of Word: on when it is there, unless it says otherwise. */
    static boolean isOn(Element property) {
        if (property == null) {
            return false;
        }
        String value = property.getAttributeNS(W, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException problem) {
            // a warning is no damage
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    };
}
