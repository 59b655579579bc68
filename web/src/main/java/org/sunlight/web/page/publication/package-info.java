/** Screens of publication. */
package org.sunlight.web.page.publication;
