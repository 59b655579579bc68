package org.sunlight.web.kit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /find}: takes the words of the search box and opens what they find. */
@WebServlet("/find")
public class FindServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    @Inject
    private transient Find find;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = request.getParameter("text");
        find.setText(text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST)));
        response.sendRedirect(request.getContextPath() + "/office/search.xhtml");
    }
}
