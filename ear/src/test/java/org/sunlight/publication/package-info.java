/** What tests of the publication wing share. */
package org.sunlight.publication;
