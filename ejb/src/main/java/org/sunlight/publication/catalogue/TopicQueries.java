package org.sunlight.publication.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.catalogue.model.TopicList;

/** The list of topics, for forms, filters and the public side. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TopicQueries {

    /** In the order of the list, each topic before those below it. */
    public List<TopicView> all() {
        return TopicList.shipped().all();
    }

    public Optional<TopicView> topic(String code) {
        return TopicList.shipped().find(code);
    }

    /** What another catalogue printed in its topic field, taken apart at {@code \ - , /} and blanks. */
    public PrintedTopic read(String printed) {
        return TopicList.shipped().read(printed);
    }
}
