/** The four families of refusals. Everything else that is thrown is our own mistake. */
package org.sunlight.shared.error;
