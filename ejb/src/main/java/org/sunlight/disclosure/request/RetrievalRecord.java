package org.sunlight.disclosure.request;

import java.time.LocalDate;

/** Proof of the search where nothing was found. Source: 政府信息公开条例(2019)第三十六条第四项. */
public record RetrievalRecord(String places, String searchedBy, String keywords, LocalDate searchedOn) {}
