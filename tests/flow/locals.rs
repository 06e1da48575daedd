//! Bindings, shadowing, patterns, branches, loops.

pub fn straight() {
    let a = source(1);
    let b = a;
    sink(b); //~ flow: 1
}

pub fn constant() {
    let a = "x".to_string();
    let _b = source(1);
    sink(a); //~ flow:
}

pub fn shadowed() {
    let a = source(1);
    sink(&a); //~ flow: 1
    let a = a.len();
    let _ = a;
    let a = "clean";
    sink(a); //~ flow:
}

pub fn shadowed_in_block() {
    let a = source(1);
    {
        let a = source(2);
        sink(&a); //~ flow: 2
    }
    sink(a); //~ flow: 1
}

pub fn overwritten() {
    let mut a = source(1);
    sink(&a); //~ flow: 1
    a = source(2);
    sink(&a); //~ flow: 2
    a = String::new();
    sink(a); //~ flow:
}

pub fn one_branch() {
    let mut a = "clean".to_string();
    if coin() {
        a = source(1);
        sink(&a); //~ flow: 1
    }
    sink(a); //~ flow: 1
}

pub fn both_branches() {
    let mut a = source(1);
    if coin() {
        a = source(2);
    } else {
        a = source(3);
    }
    sink(a); //~ flow: 2, 3
}

pub fn if_value() {
    let a = if coin() { source(1) } else { source(2) };
    sink(a); //~ flow: 1, 2
}

pub fn block_value() {
    let a = {
        let b = source(1);
        let _c = source(2);
        b
    };
    sink(a); //~ flow: 1
}

pub fn labelled_block() {
    let a = 'found: {
        if coin() {
            break 'found source(1);
        }
        source(2)
    };
    sink(a); //~ flow: 1, 2
}

pub fn if_let() {
    let a = if coin() { Some(source(1)) } else { None };
    if let Some(b) = a {
        sink(b); //~ flow: 1
    } else {
        sink("none"); //~ flow:
    }
}

pub fn if_let_chain() {
    let a = Some(source(1));
    let b: Option<String> = if coin() { Some(source(2)) } else { None };
    if let Some(x) = &a
        && let Some(y) = &b
        && x != y
    {
        sink(x); //~ flow: 1
        sink(y); //~ flow: 2
    }
}

pub fn let_else() {
    let a = if coin() { Some(source(1)) } else { None };
    let Some(b) = a else {
        return;
    };
    sink(b); //~ flow: 1
}

pub fn let_else_known() {
    let a: Option<String> = None;
    let Some(b) = a else {
        sink("else"); //~ flow:
        return;
    };
    sink(b); //~ flow:
}

pub fn match_literal() {
    let a = source(1);
    match a.as_str() {
        "a" => sink("one"), //~ flow:
        other => sink(other), //~ flow: 1
    }
}

pub fn match_guard() {
    let a = source(1);
    let b = match a {
        _ if coin() => source(2),
        x => x,
    };
    sink(b); //~ flow: 1, 2
}

pub fn match_binding() {
    let a = Some(source(1));
    match a {
        whole @ Some(_) => sink(whole), //~ flow: 1
        None => {}
    }
}

pub fn match_or() {
    enum E {
        A(String),
        B(String),
        C,
    }
    let e = if coin() {
        E::A(source(1))
    } else if coin() {
        E::B(source(2))
    } else {
        E::C
    };
    match e {
        E::A(x) | E::B(x) => sink(x), //~ flow: 1, 2
        E::C => {}
    }
}

pub fn match_arms_apart() {
    enum E {
        A(String),
        B(String),
    }
    let e = if coin() { E::A(source(1)) } else { E::B(source(2)) };
    match &e {
        E::A(x) => sink(x), //~ flow: 1
        E::B(x) => sink(x), //~ flow: 2
    }
}

pub fn tuple_pattern() {
    let (a, b) = (source(1), source(2));
    sink(a); //~ flow: 1
    sink(b); //~ flow: 2
}

pub fn assign_pattern() {
    let (mut a, mut b) = (source(1), source(2));
    (a, b) = (b, a);
    sink(a); //~ flow: 2
    sink(b); //~ flow: 1
}

pub fn assign_struct_pattern() {
    struct P {
        x: String,
        y: String,
    }
    let x;
    let y;
    P { x: y, y: x } = P {
        x: source(1),
        y: source(2),
    };
    sink(x); //~ flow: 2
    sink(y); //~ flow: 1
}

pub fn nested_pattern() {
    let v = ((source(1), source(2)), Some((source(3), "x")));
    let ((_, b), Some((c, d))) = v else { return };
    sink(b); //~ flow: 2
    sink(c); //~ flow: 3
    sink(d); //~ flow:
}

pub fn ref_pattern() {
    let pair = (source(1), source(2));
    let (ref a, _) = pair;
    sink(a); //~ flow: 1
    let (_, b) = &pair;
    sink(b); //~ flow: 2
}

pub fn ref_mut_pattern() {
    let mut pair = (source(1), "x".to_string());
    let (ref mut a, ref mut b) = pair;
    *a = "clean".into();
    *b = source(2);
    sink(&pair.0); //~ flow:
    sink(&pair.1); //~ flow: 2
}

pub fn default_binding_mut() {
    let mut pair = (source(1), "x".to_string());
    {
        let (a, b) = &mut pair;
        *a = "clean".into();
        *b = source(2);
    }
    sink(&pair.0); //~ flow:
    sink(&pair.1); //~ flow: 2
}

pub fn if_let_mut() {
    let mut a = Some("x".to_string());
    if let Some(b) = &mut a {
        *b = source(1);
    }
    sink(a); //~ flow: 1
}

pub fn match_mut() {
    let mut a = Some("x".to_string());
    match a {
        Some(ref mut b) => b.push_str(&source(1)),
        None => {}
    }
    sink(a); //~ flow: 1
}

pub fn slice_pattern() {
    let v = [source(1), source(2), source(3)];
    let [a, .., c] = &v;
    sink(a); //~ flow: 1
    sink(c); //~ flow: 3
    if let [first, rest @ ..] = &v[..] {
        sink(first); //~ flow: 1
        sink(rest); //~ flow: 2, 3
    }
    let [_, middle, _] = v;
    sink(middle); //~ flow: 2
}

pub fn while_loop() {
    let mut a = "x".to_string();
    let mut n = 0;
    while n < 3 {
        sink(&a); //~ flow: 1
        a = source(1);
        n += 1;
    }
    sink(a); //~ flow: 1
}

pub fn loop_break_value() {
    let mut n = 0;
    let a = loop {
        n += 1;
        if n > 3 {
            break source(1);
        }
        if coin() {
            break source(2);
        }
    };
    sink(a); //~ flow: 1, 2
}

pub fn labelled_loops() {
    let mut a = "x".to_string();
    'outer: for i in 0..3 {
        for j in 0..3 {
            if j == 1 {
                continue 'outer;
            }
            if i == 2 {
                a = source(1);
                break 'outer;
            }
        }
    }
    sink(a); //~ flow: 1
}

pub fn while_let() {
    let mut stack = vec![source(1), source(2)];
    while let Some(top) = stack.pop() {
        sink(top); //~ flow: 1, 2
    }
}

pub fn delayed() {
    let a;
    if coin() {
        a = source(1);
    } else {
        a = "x".to_string();
    }
    sink(a); //~ flow: 1
}

pub fn after_return() {
    let a = source(1);
    if coin() {
        sink(&a); //~ flow: 1
        return;
    }
    let a = "clean";
    sink(a); //~ flow:
}

fn never() -> ! {
    panic!("not reached")
}

pub fn dead_branch() {
    let mut a = "x".to_string();
    if false {
        a = source(1);
        never();
    }
    sink(a); //~ flow:
}

pub fn diverging_branch() {
    let mut a = "x".to_string();
    if coin() {
        a = source(1);
        sink(&a); //~ flow: 1
        return;
    }
    sink(a); //~ flow:
}

pub fn underscore() {
    let _ = source(1);
    let (_, _unused) = (source(2), source(3));
    sink(()); //~ flow:
}

pub fn let_self() {
    let a = source(1);
    let a = a;
    let a = { a };
    let a = (a);
    sink(a); //~ flow: 1
}

pub fn cast_and_numbers() {
    let n = source(1).len() as u64;
    let _ = n;
    sink(7_u8 as char); //~ flow:
}
