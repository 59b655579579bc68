package org.sunlight.harness;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is tested inside the server: the EAR of the build, with the test classes in its domain module. */
final class Deployments {

    private static final String DOMAIN = "sunlight-ejb.jar";

    private static final String JOBS = "sunlight-batch.jar";

    /** Plays the cases of the demonstration in, after the start: cases would come in while the tests count theirs. */
    private static final String CASES = "org/sunlight/batch/demonstration/DemonstrationStart.class";

    private static final String DOOR = "it-door";

    /** What a test inside the server cannot need: it would ask for a browser or a database driver. */
    private static final List<String> OUTSIDE = List.of("ApiIT", "ScreenIT", "OutageIT", "AftermathIT");

    private static final Set<String> INSIDE_OF_HARNESS =
            Set.of("ContainerCase", "Acting", "Deployments", "DemonstrationAccounts", "HouseVisitor", "SentStatements");

    /** The tests ask the server's security who they are. */
    private static final String STRUCTURE = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <ear-subdeployments-isolated>false</ear-subdeployments-isolated>
              <deployment>
                <dependencies>
                  <module name="jdk.unsupported"/>
                </dependencies>
              </deployment>
              <sub-deployment name="sunlight-ejb.jar">
                <dependencies>
                  <module name="org.wildfly.security.elytron-base"/>
                </dependencies>
              </sub-deployment>
            </jboss-deployment-structure>
            """;

    private Deployments() {}

    @Deployment
    static EnterpriseArchive house() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("sunlight.it.ear")));
        JavaArchive domain = ear.getAsType(JavaArchive.class, DOMAIN);
        ear.delete(DOMAIN);
        addTests(domain);
        ear.addAsModule(domain);
        JavaArchive jobs = ear.getAsType(JavaArchive.class, JOBS);
        ear.delete(JOBS);
        jobs.delete(CASES);
        ear.addAsModule(jobs);
        ear.delete("META-INF/jboss-deployment-structure.xml");
        ear.addAsManifestResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml");
        addDoorForTests(ear);
        return ear;
    }

    /**
     * The tests are called through a web module of their own: the filters of ours keep strangers out, and a test that has
     * not said who it is yet is a stranger.
     */
    private static void addDoorForTests(EnterpriseArchive ear) {
        WebArchive door = ShrinkWrap.create(WebArchive.class, DOOR + ".war")
                .addAsWebInfResource(new StringAsset(""), "beans.xml")
                .addClass(OpenDoor.class);
        String module = "<module><web><web-uri>" + DOOR + ".war</web-uri><context-root>/" + DOOR
                + "</context-root></web></module>";
        String descriptor = "META-INF/application.xml";
        try (InputStream in = ear.get(descriptor).getAsset().openStream()) {
            String modules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ear.delete(descriptor);
            ear.setApplicationXML(
                    new StringAsset(modules.replaceFirst("<library-directory>", module + "<library-directory>")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ear.addAsModule(Testable.archiveToTest(door));
    }

    private static void addTests(JavaArchive domain) {
        Path root = Path.of(System.getProperty("sunlight.it.work"), "test-classes");
        try (Stream<Path> files = Files.walk(root.resolve("org/sunlight"))) {
            files.filter(Files::isRegularFile)
                    .filter(Deployments::belongsInside)
                    .forEach(file -> domain.addAsResource(
                            file.toFile(), root.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsInside(Path file) {
        String name = file.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
        boolean harness = file.getParent().endsWith("harness");
        return harness ? INSIDE_OF_HARNESS.contains(name) : OUTSIDE.stream().noneMatch(name::endsWith);
    }
}
