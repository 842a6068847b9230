package dev.recourse.engine;

/** A code of a catalog that was read at run time. */
record ListedCode(Domain domain, CodeInfo info, int ordinal) implements ErrorCode {

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
