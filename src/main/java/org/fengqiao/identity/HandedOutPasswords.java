package org.fengqiao.identity;

import org.springframework.data.repository.Repository;

interface HandedOutPasswords extends Repository<HandedOutPassword, String> {

    HandedOutPassword save(HandedOutPassword password);

    boolean existsById(String login);

    void deleteById(String login);
}
