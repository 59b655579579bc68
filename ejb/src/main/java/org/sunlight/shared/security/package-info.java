/** Roles, and who is acting. */
package org.sunlight.shared.security;
