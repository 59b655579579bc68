package org.sunlight.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Stands beside the application in the same server: reads one row by JDBC and nothing else, so that there is something to
 * hold the public interface against, and sets the nightly scan going when it is asked to.
 */
@WebServlet("/*")
public class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        try {
            String number = request.getParameter("number");
            String index = request.getParameter("index");
            response.getWriter().write(index != null ? entry(index) : number == null ? scan() : row(number));
        } catch (ReflectiveOperationException | NamingException | SQLException e) {
            throw new IOException(e);
        }
    }

    private String row(String number) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select state, registered_on, subject from petition_item where number = ?")) {
            statement.setString(1, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return "{\"state\":\"" + row.getString(1) + "\",\"registeredOn\":\"" + row.getDate(2)
                        + "\",\"subject\":\"" + row.getString(3) + "\"}";
            }
        }
    }

    private String entry(String index) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select title, publisher, published_at, body from catalogue_entry where index_number = ?")) {
            statement.setString(1, index);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return "{\"title\":\"" + row.getString(1) + "\",\"publisher\":\"" + row.getString(2)
                        + "\",\"publishedAt\":\"" + row.getTimestamp(3) + "\",\"text\":\"" + row.getString(4) + "\"}";
            }
        }
    }

    /** Milliseconds of the scan, what it found, and the highest use of the heap since it began, in MB. */
    private static String scan() throws NamingException, ReflectiveOperationException {
        InitialContext names = new InitialContext();
        Object door = names.lookup("java:global/sunlight/sunlight-batch/JobDoor");
        Object supervision = names.lookup("java:global/sunlight/sunlight-ejb/PetitionSupervisionService");
        Method scan = supervision.getClass().getMethod("scan");
        Method act = door.getClass().getMethod("act", String.class, Callable.class);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Callable<Object> work = () -> scan.invoke(supervision);
        Object found = act.invoke(door, "bench", work);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return millis + " " + found + " " + peak / 1_048_576;
    }
}
