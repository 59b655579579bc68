package org.sunlight.web.error;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/**
 * Recognises what a caller can be told. Whatever it does not recognise is our own mistake. Looks through the wrappings
 * of the container: lock failures appear at commit, two or three deep.
 */
public final class ErrorTranslator {

    /** Deep enough for every wrapping seen, and an end for chains that run in a circle. */
    private static final int DEEPEST = 20;

    private ErrorTranslator() {}

    public static Optional<Refusal> translate(Throwable thrown) {
        return causes(thrown).stream()
                .map(ErrorTranslator::recognise)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The exception and what caused it, outermost first. */
    public static List<Throwable> causes(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && chain.size() < DEEPEST && !chain.contains(next)) {
            chain.add(next);
            next = next.getCause() == null && next instanceof EJBException wrapped
                    ? wrapped.getCausedByException()
                    : next.getCause();
        }
        return chain;
    }

    private static Optional<Refusal> recognise(Throwable thrown) {
        if (thrown instanceof DomainException refused) {
            return Optional.of(ofDomain(refused));
        }
        if (thrown instanceof ConstraintViolationException malformed) {
            return Optional.of(ofViolations(malformed));
        }
        if (thrown instanceof EJBAccessException) {
            return Optional.of(Refusal.of(403, "NOT_ALLOWED"));
        }
        if (thrown instanceof OptimisticLockException) {
            return Optional.of(Refusal.of(409, "CONFLICTING_EDIT"));
        }
        if (thrown instanceof SQLException failure) {
            return StorageFailure.recognise(failure);
        }
        return StorageFailure.recogniseByMessage(thrown);
    }

    /** A body that could not be read. Only for what comes in: the same exceptions going out are our mistake. */
    public static boolean isMalformedJson(Throwable thrown) {
        return causes(thrown).stream().anyMatch(t -> t instanceof JsonbException || t instanceof JsonException);
    }

    private static Refusal ofDomain(DomainException refused) {
        List<Fault> faults = refused.pointer() == null
                ? List.of()
                : List.of(new Fault(refused.pointer(), refused.code(), refused.arguments(), null));
        return new Refusal(statusOf(refused), refused.code(), refused.arguments(), faults);
    }

    private static int statusOf(DomainException refused) {
        if (refused instanceof NotFound) {
            return 404;
        }
        if (refused instanceof Conflict) {
            return 409;
        }
        if (refused instanceof NotAllowed) {
            return 403;
        }
        if (refused instanceof RuleBroken) {
            return 422;
        }
        throw new IllegalStateException("a fifth family: " + refused.getClass().getName());
    }

    private static Refusal ofViolations(ConstraintViolationException malformed) {
        List<Fault> faults = malformed.getConstraintViolations().stream()
                .map(ErrorTranslator::fault)
                .toList();
        return new Refusal(400, "MALFORMED_REQUEST", List.of(), faults);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        // the first nodes name the method and its parameter, which the sender has never heard of
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        List<String> names = nodes.stream()
                .filter(node -> node.getKind() == jakarta.validation.ElementKind.PROPERTY
                        || node.getKind() == jakarta.validation.ElementKind.CONTAINER_ELEMENT)
                .map(ErrorTranslator::name)
                .toList();
        String pointer = names.isEmpty() ? name(nodes.get(nodes.size() - 1)) : String.join(".", names);
        return new Fault(pointer, "MALFORMED_FIELD", List.of(), violation.getMessage());
    }

    private static String name(Path.Node node) {
        return node.getIndex() == null ? node.getName() : node.getName() + "." + node.getIndex();
    }
}
