/** The screens of disclosure on request. They collect, call and show; the rules stand in {@code disclosure.request}. */
package org.sunlight.web.page.disclosure;
