/**
 * The public side (信息公开网站): pages of plain HTML for everybody, without script, session or cookie. They are built once and
 * remembered until something that stands on them changes.
 */
package org.sunlight.web.page.portal;
