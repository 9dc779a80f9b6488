package org.zelian.registry.standalone.mongod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoAddressTest {
    @ParameterizedTest
    @CsvSource({
        "mongodb://127.0.0.1:27017/?replicaSet=zelian,"
                + " mongodb://u:p@127.0.0.1:27017/?replicaSet=zelian&authSource=admin",
        "'mongodb://root:x@a:1,b:2/some?tls=true&authSource=some',"
                + " 'mongodb://u:p@a:1,b:2/?tls=true&authSource=admin'",
        "mongodb+srv://root:x@cluster.example, mongodb+srv://u:p@cluster.example/?authSource=admin",
    })
    void another_user_sees_the_same_hosts_and_options(String uri, String expected) {
        assertThat(new MongoAddress(uri).as("u", "p")).isEqualTo(expected);
    }
}
