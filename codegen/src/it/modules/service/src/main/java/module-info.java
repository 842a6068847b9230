/** A service that handles the shop's errors. */
module com.example.service {
    requires com.example.errors;
}
