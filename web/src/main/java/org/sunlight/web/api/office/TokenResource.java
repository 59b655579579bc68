package org.sunlight.web.api.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.sunlight.office.account.MachineClientView;
import org.sunlight.office.account.SignInDoor;
import org.sunlight.web.error.Problems;
import org.sunlight.web.error.Refusal;
import org.sunlight.web.security.AccessTokens;
import org.sunlight.web.security.AddressThrottle;

/** Trades the secret of a machine client for a token. Source: RFC 6749 section 4.4. */
@Path("/token")
@RequestScoped
public class TokenResource {

    private static final String BASIC = "Basic ";

    @Inject
    private SignInDoor door;

    @Inject
    private AccessTokens tokens;

    @Inject
    private AddressThrottle throttle;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response issue(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @FormParam("grant_type") String grantType,
            @FormParam("scope") String scope) {
        String address = request.getRemoteAddr();
        if (throttle.isClosed(address)) {
            return refuse(Refusal.of(429, "TOO_MANY_REQUESTS"), "slow_down")
                    .header(HttpHeaders.RETRY_AFTER, AddressThrottle.WINDOW.toSeconds())
                    .build();
        }
        if (grantType == null) {
            return refuse(Refusal.of(400, "MALFORMED_REQUEST"), "invalid_request")
                    .build();
        }
        if (!grantType.equals("client_credentials")) {
            return refuse(Refusal.of(400, "UNSUPPORTED_GRANT_TYPE"), "unsupported_grant_type")
                    .build();
        }
        Optional<MachineClientView> client = Basic.read(authorization)
                .flatMap(basic -> door.client(basic.id(), basic.secret(), address, Problems.requestId(request)));
        if (client.isEmpty()) {
            throttle.countFailure(address);
            return refuse(Refusal.of(401, "INVALID_CLIENT"), "invalid_client")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"sunlight\"")
                    .build();
        }
        Set<String> held = client.get().scopes();
        Set<String> asked =
                scope == null || scope.isBlank() ? held : Set.of(scope.strip().split(" +"));
        if (!held.containsAll(asked)) {
            return refuse(Refusal.of(400, "INVALID_SCOPE"), "invalid_scope").build();
        }
        String granted = String.join(" ", asked.stream().sorted().toList());
        String token = tokens.issue(client.get().clientId(), asked);
        return Response.ok(new TokenJson(token, "Bearer", AccessTokens.LIFE.toSeconds(), granted))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A problem document like every other, with the member that RFC 6749 section 5.2 asks for. */
    private Response.ResponseBuilder refuse(Refusal refusal, String error) {
        return Response.status(refusal.status())
                .type(Problems.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problems.json(refusal, Problems.requestId(request), Problems.locale(request), "error", error));
    }

    /** Source: RFC 6749 section 2.3.1: both halves are form-encoded before they are put together. */
    private record Basic(String id, String secret) {

        static Optional<Basic> read(String authorization) {
            if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
                return Optional.empty();
            }
            try {
                String pair = new String(
                        Base64.getDecoder()
                                .decode(authorization.substring(BASIC.length()).strip()),
                        StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                return colon < 1
                        ? Optional.empty()
                        : Optional.of(new Basic(decode(pair.substring(0, colon)), decode(pair.substring(colon + 1))));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }

        private static String decode(String half) {
            return URLDecoder.decode(half, StandardCharsets.UTF_8);
        }
    }
}
