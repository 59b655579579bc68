package org.sunlight.shared.audit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an act, as in {@code Organ.amend}. */
final class Act {

    /** The container's face of a service: {@code org.sunlight.office.organ.OrganService$$$view12}. */
    private static final Pattern VIEW = Pattern.compile("org\\.sunlight\\.(?:\\w+\\.)*(\\w+?)\\$\\$\\$view\\d+");

    private Act() {}

    static String of(Method method) {
        return name(method.getDeclaringClass().getSimpleName(), method.getName());
    }

    /**
     * The act that the container refused before the service was reached: it stands in the trace as the call of the
     * container's face.
     */
    static Optional<String> refusedBefore(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            Matcher view = VIEW.matcher(frame.getClassName());
            if (view.matches()) {
                return Optional.of(name(view.group(1), frame.getMethodName()));
            }
        }
        return Optional.empty();
    }

    private static String name(String type, String method) {
        return type.replaceFirst("Service$", "") + "." + method;
    }
}
