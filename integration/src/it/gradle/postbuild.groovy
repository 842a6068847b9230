def names = []
new File(basedir, "build").eachFileRecurse { names << it.name }
if (!names.contains("SoldOutDetails.class") || names.any { it.startsWith("OutOfStock") }) {
    throw new AssertionError("the edited catalog should be generated, and nothing of the old one: ${names}")
}
