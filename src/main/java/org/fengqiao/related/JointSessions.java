package org.fengqiao.related;

import org.springframework.data.repository.Repository;

interface JointSessions extends Repository<JointSession, Long> {

    JointSession save(JointSession session);
}
