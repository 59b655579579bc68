package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.catalogue.TopicQueries;
import org.sunlight.publication.catalogue.TopicView;

/** Topics and columns under which a document may appear. */
@Named("documentPlaces")
@RequestScoped
public class DocumentPlaces {

    @Inject
    private TopicQueries topics;

    @Inject
    private SiteColumnQueries site;

    private List<SiteColumnView> columns;

    public List<TopicView> getTopics() {
        return topics.all();
    }

    public List<SiteColumnView> getColumns() {
        if (columns == null) {
            columns = site.all();
        }
        return columns;
    }
}
