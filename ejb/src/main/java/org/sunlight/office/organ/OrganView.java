package org.sunlight.office.organ;

import org.sunlight.shared.audit.AuditSubject;

/**
 * An organ as others see it.
 *
 * @param path ids from the root of the tree, as in {@code /50/51/}
 * @param numberPrefix first part of the numbers of its cases, as in {@code KMXF}
 * @param documentWord 发文机关代字, as in 昆信公开
 * @param reviewOrgan 行政复议机关, as its notices name it
 * @param court 有管辖权的人民法院, as its notices name it
 * @param government 人民政府, not a department: its yearly report is due later
 */
public record OrganView(
        long id,
        String code,
        String name,
        Long parentId,
        String path,
        String numberPrefix,
        String documentWord,
        String reviewOrgan,
        String court,
        String address,
        String postcode,
        String phone,
        String fax,
        String email,
        boolean government,
        boolean active,
        long version)
        implements AuditSubject {

    /** How deep below the root; the root is 0. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }

    public OrganParticulars particulars() {
        return new OrganParticulars(
                name, numberPrefix, documentWord, reviewOrgan, court, address, postcode, phone, fax, email, government);
    }

    @Override
    public String subjectKind() {
        return "organ";
    }

    @Override
    public String subjectNumber() {
        return code;
    }
}
