package org.sunlight.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Ports of the loopback interface that nobody listens on. */
final class Ports {

    static final int HTTP = 8080;
    static final int MANAGEMENT = 9990;

    private static final int FIRST_OFFSET = 3000;
    private static final int STEP = 13;

    /** A server that is still starting has not taken its ports yet. */
    private static final Set<Integer> GIVEN = new HashSet<>();

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An offset at which both ports of a server are free; starts at a place of its own in each process. */
    static synchronized int freeOffset() {
        int start = FIRST_OFFSET + (int) (ProcessHandle.current().pid() % 1000) * STEP;
        for (int offset = start; offset < start + 1000 * STEP; offset += STEP) {
            if (!GIVEN.contains(offset) && isFree(HTTP + offset) && isFree(MANAGEMENT + offset)) {
                GIVEN.add(offset);
                return offset;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
