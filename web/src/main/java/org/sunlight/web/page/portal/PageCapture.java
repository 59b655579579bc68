package org.sunlight.web.page.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Lets a template write into memory; whatever else it says to the browser is not heard, and what it keeps is not kept. */
final class PageCapture extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter(16_384);
    private final PrintWriter writer = new PrintWriter(text);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PageCapture(HttpServletResponse response) {
        super(response);
    }

    /** The text that the template under this path makes of the request. */
    static String text(HttpServletRequest request, HttpServletResponse response, String template)
            throws ServletException, IOException {
        PageCapture capture = new PageCapture(response);
        request.getRequestDispatcher(template).forward(new SessionlessRequest(request), capture);
        capture.writer.flush();
        return capture.text + capture.bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("memory is always ready");
            }

            @Override
            public void write(int part) {
                bytes.write(part);
            }
        };
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void flushBuffer() {
        // nothing goes out before it is whole
    }

    @Override
    public void resetBuffer() {
        text.getBuffer().setLength(0);
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public void setContentType(String type) {
        // said by whoever sends the page
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // always UTF-8
    }

    @Override
    public void setContentLength(int length) {
        // known when the page is whole
    }

    @Override
    public void setHeader(String name, String value) {
        // said by whoever sends the page
    }

    @Override
    public void addHeader(String name, String value) {
        // said by whoever sends the page
    }
}
