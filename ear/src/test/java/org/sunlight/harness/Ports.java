package org.sunlight.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface that nobody listens on. */
final class Ports {

    static final int HTTP = 8080;
    static final int MANAGEMENT = 9990;

    private static final int FIRST_OFFSET = 3000;
    private static final int STEP = 13;

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An offset at which both ports of a server are free; starts at a place of its own in each process. */
    static int freeOffset() {
        int start = FIRST_OFFSET + (int) (ProcessHandle.current().pid() % 1000) * STEP;
        for (int offset = start; offset < start + 1000 * STEP; offset += STEP) {
            if (isFree(HTTP + offset) && isFree(MANAGEMENT + offset)) {
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
