package org.sunlight.harness;

import org.junit.jupiter.api.Tag;

/** Base of the tests of the interface: the packed server on Derby and on PostgreSQL, a client with a token and one without. */
@Tag("api")
public abstract class ApiCase {

    protected final ServerUnderTest server = ServerUnderTest.running();
    private RestClient client;

    /** The client of the demonstration bureau with a token for all its scopes. */
    protected RestClient client() {
        if (client == null) {
            client = RestClient.demonstration(server);
        }
        return client;
    }

    protected RestClient anonymous() {
        return RestClient.anonymous(server);
    }
}
