package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.PublicColumn;
import org.sunlight.publication.catalogue.TopicQueries;
import org.sunlight.publication.catalogue.TopicView;

/** Topics and columns under which a document may appear. */
@Named("documentPlaces")
@RequestScoped
public class DocumentPlaces {

    @Inject
    private TopicQueries topics;

    @Inject
    private CatalogueQueries catalogue;

    private List<PublicColumn> columns;

    public List<TopicView> getTopics() {
        return topics.all();
    }

    public List<PublicColumn> getColumns() {
        if (columns == null) {
            columns = catalogue.columns();
        }
        return columns;
    }
}
