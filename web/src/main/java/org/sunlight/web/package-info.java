/** Everything that exists only because of a browser or a client: screens, the interface, sign-in at the door. */
package org.sunlight.web;
