package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.sunlight.petition.casework.CodeList;
import org.sunlight.petition.casework.CodeView;

/** An entry of a loaded list; a name is no key, the same name stands under several parents. Source: 信访事项内容分类. */
@Entity
@Table(name = "petition_code")
@IdClass(PetitionCode.Key.class)
public class PetitionCode {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "list", nullable = false, length = 20)
    private CodeList list;

    @Id
    @Column(name = "code", nullable = false, length = 20)
    private String code;

    @Column(name = "parent_code", length = 20)
    private String parentCode;

    @Column(name = "name", nullable = false, length = 200)
    private String name;

    @Column(name = "full_name", nullable = false, length = 400)
    private String fullName;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "source", nullable = false, length = 300)
    private String source;

    protected PetitionCode() {}

    public PetitionCode(CodeView view, String source) {
        list = view.list();
        code = view.code();
        write(view, source);
    }

    public void write(CodeView view, String from) {
        parentCode = view.parentCode();
        name = view.name();
        fullName = view.fullName();
        active = view.active();
        source = from;
    }

    public CodeView view() {
        return new CodeView(list, code, parentCode, name, fullName, active);
    }

    /** Identity of an entry. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private CodeList list;
        private String code;

        protected Key() {}

        public Key(CodeList list, String code) {
            this.list = list;
            this.code = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.list == list && key.code.equals(code);
        }

        @Override
        public int hashCode() {
            return list.hashCode() * 31 + code.hashCode();
        }
    }
}
