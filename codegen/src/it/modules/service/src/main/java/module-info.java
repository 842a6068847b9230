/** A service that meets them. */
module com.example.service {
    requires com.example.errors;
}
