# copy of SSE2, x86_64-unknown-linux-gnu

    push        rbp
    push        r14
    push        rbx
    sub         rsp, 16
    mov         qword ptr [rsp], rsi
    mov         qword ptr [rsp + 8], rcx
    cmp         rsi, rcx
    jne         .L1
    cmp         rsi, 64
    jae         .L2
    cmp         rsi, 31
    ja          .L3
    cmp         rsi, 16
    jae         .L4
    cmp         rsi, 8
    jae         .L5
    cmp         rsi, 4
    jae         .L6
    cmp         rsi, 2
    jae         .L7
    test        rsi, rsi
    je          .L8
#APP
    movzx       eax, byte ptr [rdi]
#NO_APP
#APP
    movzx       eax, byte ptr [rdi]
#NO_APP
    mov         byte ptr [rdx], al
    jmp         .L8
.L2:
    lea         rax, [rsi - 64]
    lea         rcx, [rdi + rsi]
    add         rcx, -64
    movabs      r8, 9223372036854775744
    and         r8, rsi
    lea         rsi, [rdi + 64]
    add         r8, -64
    xor         r9d, r9d
    mov         r10, rax
.L9:
    mov         r11, r10
#APP
    movdqu      xmm0, xmmword ptr [rdi]
    movdqu      xmm1, xmmword ptr [rdi + 16]
    movdqu      xmm2, xmmword ptr [rdi + 32]
    movdqu      xmm3, xmmword ptr [rdi + 48]
#NO_APP
    movups      xmmword ptr [rdx + r9], xmm0
    movups      xmmword ptr [rdx + r9 + 16], xmm1
    movups      xmmword ptr [rdx + r9 + 32], xmm2
    movups      xmmword ptr [rdx + r9 + 48], xmm3
    xor         r14d, r14d
    sub         r10, 64
    setb        bl
    cmovae      rdi, rsi
    setae       bpl
    cmovb       r10, r11
    cmp         r8, r9
    je          .L10
    mov         r14b, bpl
    shl         r14d, 6
    add         rsi, r14
    add         r9, 64
    test        bl, bl
    je          .L9
.L10:
    test        r11, r11
    je          .L8
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
    movups      xmmword ptr [rdx + rax], xmm0
    movups      xmmword ptr [rdx + rax + 16], xmm1
    movups      xmmword ptr [rdx + rax + 32], xmm2
    movups      xmmword ptr [rdx + rax + 48], xmm3
    jmp         .L8
.L3:
    lea         rax, [rdi + rsi]
    add         rax, -32
#APP
    mov         rcx, qword ptr [rdi]
#NO_APP
    lea         r8, [rdi + 8]
#APP
    mov         r8, qword ptr [r8]
#NO_APP
    lea         r9, [rdi + 16]
#APP
    mov         r9, qword ptr [r9]
#NO_APP
    lea         r10, [rdi + 24]
#APP
    mov         r10, qword ptr [r10]
#NO_APP
    mov         qword ptr [rdx], rcx
    mov         qword ptr [rdx + 8], r8
    mov         qword ptr [rdx + 16], r9
    mov         qword ptr [rdx + 24], r10
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    lea         rcx, [rdi + rsi - 24]
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    lea         r8, [rdi + rsi - 16]
#APP
    mov         r8, qword ptr [r8]
#NO_APP
    lea         rdi, [rdi + rsi - 8]
#APP
    mov         rdi, qword ptr [rdi]
#NO_APP
    mov         qword ptr [rdx + rsi - 32], rax
    mov         qword ptr [rdx + rsi - 24], rcx
    mov         qword ptr [rdx + rsi - 16], r8
    mov         qword ptr [rdx + rsi - 8], rdi
    jmp         .L8
.L4:
    lea         rax, [rdi + rsi]
    add         rax, -16
#APP
    mov         rcx, qword ptr [rdi]
#NO_APP
    lea         r8, [rdi + 8]
#APP
    mov         r8, qword ptr [r8]
#NO_APP
    mov         qword ptr [rdx], rcx
    mov         qword ptr [rdx + 8], r8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    lea         rcx, [rdi + rsi - 8]
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    mov         qword ptr [rdx + rsi - 16], rax
    mov         qword ptr [rdx + rsi - 8], rcx
    jmp         .L8
.L5:
    lea         rax, [rdi + rsi]
    add         rax, -8
#APP
    mov         rcx, qword ptr [rdi]
#NO_APP
    mov         qword ptr [rdx], rcx
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    mov         qword ptr [rdx + rsi - 8], rax
    jmp         .L8
.L6:
    lea         rax, [rdi + rsi]
    add         rax, -4
#APP
    mov         ecx, dword ptr [rdi]
#NO_APP
    mov         dword ptr [rdx], ecx
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         dword ptr [rdx + rsi - 4], eax
    jmp         .L8
.L7:
    lea         rax, [rdi + rsi]
    add         rax, -2
#APP
    movzx       ecx, word ptr [rdi]
#NO_APP
    mov         word ptr [rdx], cx
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    mov         word ptr [rdx + rsi - 2], ax
.L8:
    add         rsp, 16
    pop         rbx
    pop         r14
    pop         rbp
    ret
.L1:
    lea         rcx, [rip + .C1]
    lea         r9, [rip + .C2]
    mov         rsi, rsp
    lea         rdx, [rsp + 8]
    mov         r8d, 69
    xor         edi, edi
    call        qword ptr [rip + core::panicking::assert_failed::<usize, usize>]
