/** Files that leave the house: attachments and printed notices, with headers under which a browser runs nothing. */
package org.sunlight.web.download;
