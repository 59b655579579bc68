package org.sunlight.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A server of a suite's own: the provisioned modules are shared, everything that a run writes lies in a folder below
 * {@code ear/target/it}.
 *
 * @param home the provisioned server
 * @param base configuration, deployments and log of this server
 * @param data database, attachments, keys
 */
record ServerFolder(Path home, Path base, Path data) {

    /** Below this folder lie the servers of all suites of a build. */
    static Path all() {
        return Path.of(System.getProperty("sunlight.it.work"), "it");
    }

    static ServerFolder create(String name, boolean withApplication) {
        Path home = Path.of(System.getProperty("sunlight.it.server"));
        Path base = all().resolve(name);
        try {
            delete(base);
            copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
            Files.createDirectories(base.resolve("log"));
            Path data = Files.createDirectories(base.resolve("keep"));
            if (withApplication) {
                Path ear = Path.of(System.getProperty("sunlight.it.ear"));
                Files.copy(ear, base.resolve("deployments").resolve(ear.getFileName()));
            }
            return new ServerFolder(home, base, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return base.resolve("log/server.log");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
