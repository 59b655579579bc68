/** The paper form of official documents: GB/T 9704-2012 as PDF and as DOCX. */
package org.sunlight.publication.official.paper;
