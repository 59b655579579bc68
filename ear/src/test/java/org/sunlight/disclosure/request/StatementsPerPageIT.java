package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.HouseVisitor;
import org.sunlight.harness.SentStatements;

class StatementsPerPageIT extends RequestCase {

    private static final int MOST = 8;
    private static final String REGISTER = "/disclosure/requests.xhtml?shelf=ALL";
    private static final String PETITIONS = "/petition/petitions.xhtml?shelf=ALL";
    private static final String WORK_LIST = "/office/worklist.xhtml";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Test
    @DisplayName("REQ-30 register and work list cost at most 8 statements, as many with 300 requests as with 20")
    void pagesCostTheSameHoweverLongTheRegister() throws Exception {
        register(20);
        HouseVisitor clerk = HouseVisitor.signedIn("fm-clerk");
        assertTrue(clerk.open(REGISTER).contains("-GK-"));
        int register = statements(clerk, REGISTER);
        int workList = statements(clerk, WORK_LIST);
        HouseVisitor counter = HouseVisitor.signedIn("wang");
        statements(counter, PETITIONS);
        register(280);
        assertEquals(register, statements(clerk, REGISTER));
        assertEquals(workList, statements(clerk, WORK_LIST));
    }

    private void register(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            RegisterRequest form = RequestFixture.atTheCounter("王五", unique(), today());
            as(
                    "fm-clerk",
                    () -> requests.register(new RegisterRequest(
                            form.channel(),
                            form.signedFor(),
                            form.arrivedOn(),
                            form.confirmedOn(),
                            form.applicant(),
                            form.subject(),
                            form.description(),
                            form.purpose(),
                            form.supplyForm(),
                            form.supplyWay(),
                            "fm-clerk")));
        }
    }

    private int statements(HouseVisitor visitor, String page) throws Exception {
        Queue<String> sent = SentStatements.ofPage(database, visitor, page);
        assertTrue(sent.size() <= MOST, page + " sent " + sent.size() + " statements:\n" + String.join("\n", sent));
        return sent.size();
    }
}
