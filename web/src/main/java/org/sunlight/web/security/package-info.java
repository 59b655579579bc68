/**
 * The door of the house: who comes in by which way, which pages need whom, what every answer says to the browser.
 *
 * <ul>
 *   <li>SEC-01 When a request comes with a session or a bearer token that counts, the house shall know the caller and the
 *       caller's roles for that request, read afresh at least every ten seconds.
 *   <li>SEC-02 When nobody signed in, the house shall open only the sign-in page, public pages, the calculator and the
 *       token endpoint.
 *   <li>SEC-03 When a person signs in, the house shall begin a new session; it ends after 30 minutes without use and
 *       after 8 hours in any case.
 *   <li>SEC-04 When the password is one for one use, the house shall open no page but the one to change it.
 *   <li>SEC-05 When a request that changes something comes from another site, the house shall refuse it.
 *   <li>SEC-06 When the house answers, the browser shall run no script but ours, frame the page nowhere, and keep nothing
 *       personal.
 * </ul>
 *
 * Page rules are comfort; the lock is the role on each service.
 */
package org.sunlight.web.security;
