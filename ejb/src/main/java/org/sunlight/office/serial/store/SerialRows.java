package org.sunlight.office.serial.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Opens the counter row of a series outside the transaction that draws from it: the first number of a year must not fail
 * because two are drawn at once. Called only by {@link SerialStore}, inside a use case that checked its caller.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SerialRows {

    private static final String THERE_ALREADY = "23505";

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource source;

    public void open(long organId, String series, int year) {
        try (Connection connection = source.getConnection();
                PreparedStatement row = connection.prepareStatement(
                        "insert into serial_counter (organ_id, series, number_year, last_serial) values (?, ?, ?, 0)")) {
            row.setLong(1, organId);
            row.setString(2, series);
            row.setInt(3, year);
            row.executeUpdate();
        } catch (SQLException refused) {
            // who draws at the same moment, here or on another node, opened the same row
            if (!THERE_ALREADY.equals(refused.getSQLState())) {
                throw new IllegalStateException("no counter for " + series, refused);
            }
        }
    }
}
