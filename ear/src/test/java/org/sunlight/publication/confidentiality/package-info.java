/** The confidentiality review inside the server, and its screens. */
package org.sunlight.publication.confidentiality;
