package org.zelian.registry.standalone.mongod;

/** A connection string, and the same server as seen by another user. */
public record MongoAddress(String uri) {

    /**
     * The same hosts and options with this user's name and password, who is known to the admin
     * database.
     */
    public String as(String user, String password) {
        int scheme = uri.indexOf("://") + 3;
        int options = uri.indexOf('?');
        String hosts = uri.substring(scheme, options < 0 ? uri.length() : options);
        hosts = hosts.substring(hosts.lastIndexOf('@') + 1);
        int slash = hosts.indexOf('/');
        hosts = slash < 0 ? hosts : hosts.substring(0, slash);
        String kept = options < 0 ? "" : withoutAuthSource(uri.substring(options + 1));
        return uri.substring(0, scheme)
                + user
                + ":"
                + password
                + "@"
                + hosts
                + "/?"
                + kept
                + "authSource=admin";
    }

    private static String withoutAuthSource(String options) {
        StringBuilder kept = new StringBuilder();
        for (String option : options.split("&", -1)) {
            if (!option.isEmpty() && !option.startsWith("authSource=")) {
                kept.append(option).append('&');
            }
        }
        return kept.toString();
    }
}
