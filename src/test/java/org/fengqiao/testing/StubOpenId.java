package org.fengqiao.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An identity provider for the applications under test: it vouches for whatever a test tells it. */
public class StubOpenId implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What it calls the application. */
    public static final String CLIENT = "fengqiao-test";

    private static final HttpServer SERVER = start();
    private static final RSAKey KEY = key("county");
    private static final RSAKey FOREIGN_KEY = key("county");
    private static final List<String> REQUESTS = Collections.synchronizedList(new ArrayList<>());

    private static volatile JWTClaimsSet claims = new JWTClaimsSet.Builder().build();
    private static volatile boolean signedByAnother;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "fengqiao.openid.issuer=" + issuer(),
                        "fengqiao.openid.client-id=" + CLIENT,
                        "fengqiao.openid.client-secret=a-secret-of-thirty-two-characters")
                .applyTo(context);
    }

    /** Its address. */
    public static String issuer() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** What it says of whoever logs in next, starting from a good token. */
    public static void vouch(UnaryOperator<JWTClaimsSet.Builder> more, boolean byAnotherKey) {
        var now = new Date();
        claims = more.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject("4711")
                        .issueTime(now)
                        .expirationTime(new Date(now.getTime() + 60_000)))
                .build();
        signedByAnother = byAnotherKey;
        REQUESTS.clear();
    }

    /** What the application asked it for a token with. */
    public static List<String> tokenRequests() {
        return List.copyOf(REQUESTS);
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
            server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/token", exchange -> {
                REQUESTS.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                answer(exchange, token());
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private static String token() {
        try {
            var key = signedByAnother ? FOREIGN_KEY : KEY;
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token.serialize() + "\"}";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
