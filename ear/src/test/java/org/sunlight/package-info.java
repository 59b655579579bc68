/**
 * The only room that sees the whole house: tests of the packed product.
 *
 * <p>A test extends one of the bases of {@code org.sunlight.harness}, and its name ends in {@code IT}:
 *
 * <ul>
 *   <li>{@code ContainerCase} ({@code …IT}): runs inside the server, on Derby and on PostgreSQL. Inject services and
 *       queries; {@code as("li", () -> requests.decide(command))} acts as a member of the demonstration bureau,
 *       {@code as(caller, work)} as anybody, with exactly that caller's roles. The archive is the EAR of the build with
 *       all tests in its domain module; one server serves the suite.
 *   <li>{@code ApiCase} ({@code …ApiIT}): a machine client of the packed server with demonstration data, on both
 *       databases. {@code client().get("/requests")}, {@code anonymous()}.
 *   <li>{@code ScreenCase} ({@code …ScreenIT}): Chromium before the packed server on Derby. {@code login("wang")},
 *       {@code open(page, "/disclosure/requests.xhtml")}, {@code assertUsable(page, "requests")} (WCAG 2.2 A and AA at
 *       1440 and 390 pixels, pictures in {@code ear/target/screens}).
 *   <li>{@code OutageCase} ({@code …OutageIT}): takes something away from a server of its own.
 *   <li>{@code ServerLogAftermathIT} reads the logs of all servers when the suites are over.
 * </ul>
 *
 * <p>A test depends on no other and on no order: it brings its own data, and counts only what it brought. One class alone:
 * {@code mvn verify -Dit.test=SomeApiIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false}; without PostgreSQL:
 * {@code -Dit.postgresql.skip=true}; on the server provisioned before: {@code -Dserver.skip=true}.
 */
package org.sunlight;
