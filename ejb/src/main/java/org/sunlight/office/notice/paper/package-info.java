/**
 * The paper form of notices: letter form (信函格式) of GB/T 9704-2012 as PDF, as DOCX and for the screen, all made of one
 * {@link org.sunlight.office.notice.model.Letter}.
 */
package org.sunlight.office.notice.paper;
