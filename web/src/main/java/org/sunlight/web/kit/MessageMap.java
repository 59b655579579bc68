package org.sunlight.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map.Entry;
import java.util.Set;

/** {@code #{m['request.list.title']}} and {@code #{m.text('request.list.count', count)}} in pages. */
@Named("m")
@ApplicationScoped
public class MessageMap extends AbstractMap<String, String> {

    @Override
    public String get(Object key) {
        return Texts.text(Language.current(), String.valueOf(key));
    }

    /** The text with its placeholders filled. */
    public String text(String key, Object... arguments) {
        return Texts.text(Language.current(), key, arguments);
    }

    @Override
    public boolean containsKey(Object key) {
        return Texts.find(Language.current(), String.valueOf(key)).isPresent();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Texts.all(Language.current()).entrySet();
    }
}
