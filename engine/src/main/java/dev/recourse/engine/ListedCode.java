package dev.recourse.engine;

/** A code of a catalog that was read at run time. Not a record, whose accessors libraries for JSON would look for. */
final class ListedCode implements ErrorCode, NotABean {

    private final Domain domain;
    private final CodeInfo info;
    private final int ordinal;

    ListedCode(Domain domain, CodeInfo info, int ordinal) {
        this.domain = domain;
        this.info = info;
        this.ordinal = ordinal;
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public CodeInfo info() {
        return info;
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public String name() {
        return info.key();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedCode that && domain == that.domain && ordinal == that.ordinal;
    }

    @Override
    public int hashCode() {
        return info.code().hashCode();
    }

    @Override
    public String toString() {
        return domain.name() + "/" + info.code();
    }
}
